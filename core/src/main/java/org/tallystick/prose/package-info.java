/** Lists, counts and quotations in the sentences of several packages; not exported. */
package org.tallystick.prose;
