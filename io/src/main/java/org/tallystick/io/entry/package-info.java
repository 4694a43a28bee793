/** The entries of claims documents, each in both directions: from members with places to a value, and from a value to members. */
package org.tallystick.io.entry;
