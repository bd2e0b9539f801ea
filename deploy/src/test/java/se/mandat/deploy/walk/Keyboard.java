package se.mandat.deploy.walk;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key alone. */
final class Keyboard {
    /** Fields of dates and the like have several places to stop at, so it is gone on as long as something is left. */
    private static final int MOST_ROUNDS = 3;

    private static final int BEYOND = 8;

    /** Notes everything that gets the focus, and whether that shows. */
    private static final String LISTEN = """
            () => {
              window.reached = new Map();
              document.activeElement.blur();
              document.addEventListener('focusin', e => {
                const look = getComputedStyle(e.target);
                const shows = e.target.matches(':focus-visible')
                  && ((look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none');
                const box = e.target.getBoundingClientRect();
                window.reached.set(e.target, shows && box.width > 0 && box.height > 0);
              });
            }""";

    /** What can be used and is seen; of radio buttons with one name one is enough, for arrows lead to the others. */
    private static final String USABLE = """
            () => {
              const names = new Set();
              return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => !e.disabled && !e.closest('[inert]') && e.type !== 'hidden' && e.tabIndex >= 0
                   && e.checkVisibility({visibilityProperty: true}))
                .filter(e => e.type !== 'radio' || (!names.has(e.name) && names.add(e.name)));
            }""";

    private static final String COUNT = "() => (" + USABLE + ")().length";
    private static final String UNREACHED = """
            () => {
              const groups = new Set([...window.reached.keys()].filter(e => e.type === 'radio').map(e => e.name));
              const say = e => e.outerHTML.slice(0, 120);
              const lost = (USABLE)()
                .filter(e => !(window.reached.has(e) || (e.type === 'radio' && groups.has(e.name)))).map(say);
              const unseen = [...window.reached].filter(([e, shows]) => !shows && e !== document.body)
                .map(([e]) => 'without a visible focus: ' + say(e));
              return lost.map(e => 'not reached: ' + e).concat(unseen);
            }""".replace("USABLE", USABLE);

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** What can be used and is not reached, or is reached unseen. */
    List<String> unreached() {
        var _ = page.evaluate(LISTEN);
        int usable = ((Number) page.evaluate(COUNT)).intValue();
        List<String> unreached = List.of();
        for (int round = 0; round == 0 || (round < MOST_ROUNDS && !unreached.isEmpty()); round++) {
            press(usable + BEYOND);
            unreached = left();
        }
        return unreached;
    }

    /** A key held down goes on to the next place each time it repeats. */
    private void press(int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().down("Tab");
        }
        page.keyboard().up("Tab");
    }

    @SuppressWarnings("unchecked")
    private List<String> left() {
        return (List<String>) page.evaluate(UNREACHED);
    }
}
