package se.mandat.kernel.steering;

/** The colour of a grade's mark, from those the pages can show with contrast enough. */
public enum Colour {
    GREEN,
    BLUE,
    AMBER,
    RED,
    VIOLET,
    GREY
}
