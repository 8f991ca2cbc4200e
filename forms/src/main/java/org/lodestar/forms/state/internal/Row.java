package org.lodestar.forms.state.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a list: where it lies, which it is (counted from 0), and the row around its list, if any. */
record Row(List<Object> steps, int index, @Nullable Row outer) {}
