/**
 * Smallest conflicts among numbered things, and the fewest things to withdraw so that no conflict is left.
 *
 * <p>What the things are is not known here: an {@link org.tallystick.solver.conflict.Oracle} is asked of sets of them, and its
 * {@link org.tallystick.solver.linear.Outcome} says whether a set is feasible, infeasible with a core, or unknown. The oracle
 * has to be monotone: what contains an infeasible set is infeasible. Things are <em>hard</em>, that is in force in
 * every question, or they stand in a list, blamed first.
 *
 * <ul>
 *   <li>{@link org.tallystick.solver.conflict.QuickXplain}: one minimal conflict, by dividing (Junker, QuickXplain: Preferred
 *       Explanations and Relaxations for Over-Constrained Problems, AAAI 2004), within the core that the oracle tells;
 *       or the preferred one of some, by steps that double and then halve (Marques-Silva, Janota and Belov, Minimal Sets
 *       over Monotone Predicates in Boolean Formulae, CAV 2013).
 *   <li>{@link org.tallystick.solver.conflict.Enumeration}: minimal conflicts up to a number, from seeds that are maximal among
 *       what is not yet explored (Liffiton, Previti, Malik and Marques-Silva, Fast, Flexible MUS Enumeration,
 *       Constraints 21, 2016). The seeds leave out the minimal transversals of the known conflicts, which are walked
 *       after Murakami and Uno (Efficient Algorithms for Dualizing Large-Scale Hypergraphs, Discrete Applied
 *       Mathematics 170, 2014).
 *   <li>{@link org.tallystick.solver.conflict.HittingSets}: the fewest groups to withdraw, by implicit hitting sets (Davies and
 *       Bacchus, Solving MAXSAT by Solving a Sequence of Simpler SAT Instances, CP 2011; Ignatiev, Previti, Liffiton
 *       and Marques-Silva, Smallest MUS Extraction with Minimal Hitting Set Dualization, CP 2015).
 * </ul>
 *
 * <p>A question costs about as much as is asked, so conflicts are made minimal within cores, and no set of conflicts is
 * ever spread over the things that stand in none. An unknown trial is taken for a feasible one, which keeps every
 * conflict a conflict; what then is not proven says so.
 */
package org.tallystick.solver.conflict;
