package se.mandat.deploy.survival;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import se.mandat.deploy.survival.Letter.Wish;

/** What the clients send: new commands, and the same again, up to four times, at once or later. */
final class Letters {
    private static final List<String> MUNICIPALITIES = List.of("1880", "1885");
    private static final int GOALS = 5;
    private static final int COPIES = 4;
    private static final int FORGED = 40;

    private final Random chance;
    private final Deque<Letter> again = new ArrayDeque<>();
    private int number;

    Letters(Random chance) {
        this.chance = chance;
    }

    /** What must be there before anything else. */
    List<Letter> founding() {
        List<Letter> founding = new ArrayList<>();
        for (String municipality : MUNICIPALITIES) {
            founding.add(letter(Wish.ESTABLISH, municipality, "-"));
            founding.add(letter(Wish.DEFINE, municipality, "-"));
            for (int goal = 0; goal < GOALS; goal++) {
                founding.add(letter(Wish.SET, municipality, "g" + goal));
            }
        }
        return founding;
    }

    /** What to send next. */
    synchronized Letter next() {
        if (!again.isEmpty() && chance.nextInt(COPIES + 1) < COPIES - 1) {
            return again.pop();
        }
        Letter letter = fresh();
        for (int copies = chance.nextInt(COPIES); copies > 0; copies--) {
            sendAgain(letter);
        }
        return letter;
    }

    /** Takes an answer: a letter that was not settled may go again, one that was accepted may be forged. */
    synchronized void told(Letter letter, Answer answer) {
        switch (answer) {
            case Answer.Ok _ when chance.nextInt(FORGED) == 0 -> again.addLast(letter.forged());
            case Answer.Refused refused when refused.passing() && chance.nextBoolean() -> again.addLast(letter);
            case Answer.Unknown _ when chance.nextBoolean() -> again.addLast(letter);
            case Answer.Ok _, Answer.Refused _, Answer.Unknown _, Answer.Failed _ -> {}
        }
    }

    private void sendAgain(Letter letter) {
        if (chance.nextBoolean()) {
            again.addFirst(letter);
        } else {
            again.addLast(letter);
        }
    }

    private Letter fresh() {
        String municipality = MUNICIPALITIES.get(chance.nextInt(MUNICIPALITIES.size()));
        String goal = "g" + chance.nextInt(GOALS);
        return switch (chance.nextInt(10)) {
            case 0, 1 -> letter(Wish.SET, municipality, "new-" + number);
            case 2, 3, 4 -> letter(Wish.AIM, municipality, goal);
            case 5 -> letter(Wish.SET_AGAIN, municipality, goal);
            case 6 -> letter(Wish.REWORD_NOTHING, municipality, "nothing");
            default -> letter(Wish.REWORD, municipality, goal);
        };
    }

    private Letter letter(Wish wish, String municipality, String goal) {
        int mine = number++;
        return new Letter("c-" + mine, wish, municipality, goal, mine);
    }
}
