package se.mandat.kernel.steering;

import se.mandat.kernel.Text;

/** What something is called, in both languages of the pages. */
public record Label(String sv, String en) {
    private static final int LONGEST = 200;

    public Label {
        sv = Text.required(sv, "sv", LONGEST);
        en = Text.required(en, "en", LONGEST);
    }
}
