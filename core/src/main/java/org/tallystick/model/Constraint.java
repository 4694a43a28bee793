package org.tallystick.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.algebra.Statement;
import org.tallystick.number.Rational;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Refutation;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;

/** A constraint between unknowns of a model. */
public sealed interface Constraint {
    /**
     * Returns the statement of the constraint.
     *
     * @return the statement about the unknowns of the model, with units converted
     */
    Statement statement();

    /**
     * Returns the parts that count as zero because they have no reported value.
     *
     * @return their names
     */
    ImmutableSet<String> none();

    /** Returns the relation that states the constraint; empty where none does. */
    Optional<Relation> source();

    /** Returns the constraint as a line of a proof by a sum, with its multiplier. */
    Premise premise(Rational times);

    /** Returns the constraint as a step of a proof: none of the remaining values satisfy it. */
    Refutation broken();

    /** Returns whether the statement is linear. */
    default boolean isLinear() {
        return statement().row().isPresent();
    }

    /** Returns the multipliers of the terms of its relation. */
    default Stream<Rational> multipliers() {
        return source().stream()
                .flatMap(relation -> relation.terms().values().stream())
                .map(Term::times);
    }

    /**
     * A statement of a relation.
     *
     * @param relation the relation
     * @param row the index of the statement in the relation, from 0
     * @param date the date on which it holds, where the model joins dates and a measurand in it changes
     * @param statement the statement
     * @param none the parts that count as zero in it
     */
    record Stated(
            Relation relation, int row, Optional<PartialDate> date, Statement statement, ImmutableSet<String> none)
            implements Constraint {
        /** Returns the measurands that it does not take as zero. */
        Stream<String> unknowns() {
            return statement.measurands().stream().filter(measurand -> !none.contains(measurand));
        }

        @Override
        public Optional<Relation> source() {
            return Optional.of(relation);
        }

        @Override
        public Premise premise(Rational times) {
            return Premise.ofRelation(relation.id(), row, date, times);
        }

        @Override
        public Refutation broken() {
            return Refutation.broken(relation.id(), row, date);
        }
    }

    /**
     * The constraint that a count that never falls is at most as high on an earlier date as on a later one.
     *
     * @param measurand the measurand's id
     * @param from the earlier date
     * @param to the later date
     * @param statement the statement about the two unknowns
     */
    record Step(String measurand, PartialDate from, PartialDate to, Statement statement) implements Constraint {
        /**
         * Returns a step between two dates.
         *
         * @param measurand the id of a count that never falls
         * @param from the earlier date
         * @param to the later date
         * @return the step
         */
        public static Step of(String measurand, PartialDate from, PartialDate to) {
            String less = new Variable(measurand, Optional.of(from)).name();
            String more = new Variable(measurand, Optional.of(to)).name();
            return new Step(measurand, from, to, Statement.atMost(less, more));
        }

        @Override
        public ImmutableSet<String> none() {
            return ImmutableSet.of();
        }

        @Override
        public Optional<Relation> source() {
            return Optional.empty();
        }

        @Override
        public Premise premise(Rational times) {
            return Premise.ofCourse(measurand, from, to, times);
        }

        @Override
        public Refutation broken() {
            return Refutation.brokenCourse(measurand, from, to);
        }
    }
}
