package se.mandat.query.ui;

/** Every key a page listens to: whatever bears it is followed, pressed or given the focus. */
public enum Key {
    BACK("ArrowLeft"),
    ON("ArrowRight"),
    NAMED_BEFORE("Shift+ArrowLeft"),
    NAMED_AFTER("Shift+ArrowRight");

    private final String press;

    Key(String press) {
        this.press = press;
    }

    /** What is pressed, as pages say it in {@code data-key}. */
    public String press() {
        return press;
    }
}
