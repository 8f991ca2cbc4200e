package org.lodestar.forms.internal;

/** A text that can be looked at only so often, which ends a search that would go on for years. */
public final class BoundedText implements CharSequence {

    private static final int MOST_LOOKS = 1_000_000;

    private final String text;
    private int looks;

    public BoundedText(String text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) throw new TooManyLooks();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Thrown by the look that was one too many. */
    public static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super("too many looks", null, false, false);
        }
    }
}
