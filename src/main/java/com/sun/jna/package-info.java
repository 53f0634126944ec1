/**
 * What a worker needs of JNA: the names by which JNA's native part finds its Java part, and not the
 * rest of that.
 */
package com.sun.jna;
