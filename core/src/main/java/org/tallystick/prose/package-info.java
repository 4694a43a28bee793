/** Lists, counts and quotations as they stand in the sentences of several packages; not exported. */
package org.tallystick.prose;
