/** The way in for users of the library: {@link org.casus.Casus}. */
@NullMarked
package org.casus;

import org.jspecify.annotations.NullMarked;
