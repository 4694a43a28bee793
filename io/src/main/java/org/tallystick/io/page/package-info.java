/**
 * The parts of a page and its templates; not exported.
 *
 * <p>A {@link org.tallystick.io.page.Page} holds every word that the page shows, in its order, and the coordinates of its drawings. The
 * templates in {@code src/main/jte} are compiled into this package; they escape every word.
 */
package org.tallystick.io.page;
