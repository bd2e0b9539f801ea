package se.mandat.deploy.survival;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.mandat.deploy.survival.Stored.Event;
import se.mandat.deploy.survival.Stored.Receipt;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.CommonRule;
import se.mandat.platform.ledger.CommandKey;
import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;

/** Holds what clients were told against what the database has, and finds every promise that was not kept. */
final class Checker {
    /** What can be wrong. */
    enum Breach {
        /** Acknowledged, and gone. */
        LOST,
        /** Written more than once. */
        DOUBLED,
        /** Acknowledged with a place where something else is, or nothing. */
        FALSE_ANSWER,
        /** One command id, two answers. */
        TWO_ANSWERS,
        /** Refused every time, and written. */
        WRITTEN_THOUGH_REFUSED,
        /** An effect without its receipt, a receipt without its effect, or another effect than was asked for. */
        WRONG_EFFECT,
        /** Nobody asked for it. */
        UNASKED,
        POSITION_GAP,
        SEQUENCE_GAP,
        TIME_GOES_BACK,
        CHAIN_BROKEN
    }

    record Finding(Breach breach, String about) {}

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, List<Call>> calls;
    private final Map<String, List<Event>> events;
    private final Map<String, List<Receipt>> receipts;

    private Checker(List<Call> calls, Stored stored) {
        this.calls = calls.stream().collect(groupingBy(call -> call.letter().id()));
        this.events = stored.events().stream().collect(groupingBy(Event::command));
        Map<CommandKey, String> ids = ids(calls, stored);
        this.receipts = stored.receipts().stream()
                .collect(groupingBy(receipt -> ids.getOrDefault(receipt.command(), "not asked for: " + receipt)));
    }

    private static Map<CommandKey, String> ids(List<Call> calls, Stored stored) {
        Map<CommandKey, String> ids = new HashMap<>();
        calls.forEach(call -> ids.put(call.letter().key(), call.letter().id()));
        stored.events()
                .forEach(event ->
                        ids.put(CommandKey.of(event.event().municipality(), event.command()), event.command()));
        return ids;
    }

    static List<Finding> check(List<Call> calls, Stored stored) {
        Checker checker = new Checker(calls, stored);
        checker.ledger(stored.events());
        checker.ids().forEach(checker::command);
        return new ArrayList<>(checker.findings);
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>(calls.keySet());
        ids.addAll(events.keySet());
        ids.addAll(receipts.keySet());
        return ids;
    }

    private void command(String id) {
        List<Call> sent = calls.getOrDefault(id, List.of());
        List<Event> written = events.getOrDefault(id, List.of());
        List<Receipt> noted = receipts.getOrDefault(id, List.of());
        find(written.size() > 1 || noted.size() > 1, Breach.DOUBLED, id);
        find(sent.isEmpty(), Breach.UNASKED, id);
        if (!sent.isEmpty()) {
            boolean traceless = written.isEmpty() && noted.isEmpty();
            find(isRefused(sent) && !traceless, Breach.WRITTEN_THOUGH_REFUSED, id);
            find(!isWhole(sent, written, noted), Breach.WRONG_EFFECT, id);
            sent.forEach(call -> answer(call, sent, written, noted));
        }
    }

    private void answer(Call call, List<Call> sent, List<Event> written, List<Receipt> noted) {
        if (call.answer() instanceof Answer.Ok(Accepted told)) {
            String id = call.letter().id();
            find(noted.isEmpty(), Breach.LOST, id);
            find(!noted.isEmpty() && !isTrue(told, written, noted.getFirst()), Breach.FALSE_ANSWER, id);
            find(sent.stream().anyMatch(contradicts(call, told)), Breach.TWO_ANSWERS, id);
        }
    }

    private static boolean isRefused(List<Call> sent) {
        return sent.stream().map(Call::answer).allMatch(Answer.Refused.class::isInstance);
    }

    private static boolean isWhole(List<Call> sent, List<Event> written, List<Receipt> noted) {
        if (noted.isEmpty()) {
            return written.isEmpty();
        }
        List<String> names = written.stream().map(event -> event.event().name()).toList();
        return sent.stream().map(Call::letter).map(Letter::effect).anyMatch(names::equals);
    }

    private static boolean isTrue(Accepted told, List<Event> written, Receipt noted) {
        return told.equals(noted.answer())
                && written.stream()
                        .map(Event::event)
                        .allMatch(event -> place(event).equals(told));
    }

    private static Accepted place(LedgerEvent event) {
        return new Accepted(event.position(), event.sequence());
    }

    /** Whether another call's answer cannot stand beside this one's. */
    private static Predicate<Call> contradicts(Call accepted, Accepted told) {
        return other -> switch (other.answer()) {
            case Answer.Ok(Accepted again) ->
                !again.equals(told) || !other.letter().equals(accepted.letter());
            case Answer.Refused refused ->
                other.asked() > accepted.told()
                        && !mayFollow(refused, other.letter().equals(accepted.letter()));
            case Answer.Unknown _, Answer.Failed _ -> false;
        };
    }

    private static boolean mayFollow(Answer.Refused refused, boolean sameLetter) {
        return sameLetter
                ? refused.passing() && !refused.rule().equals(CommonRule.MOVED_MEANWHILE.name())
                : refused.passing() || refused.rule().equals(CommonRule.COMMAND_ID_REUSED.name());
    }

    private void ledger(List<Event> all) {
        Map<String, Long> sequences = new HashMap<>();
        Map<String, Hash> chain = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            LedgerEvent event = all.get(i).event();
            String about = event.toString();
            find(event.position() != i + 1, Breach.POSITION_GAP, about);
            find(
                    event.sequence() != sequences.merge(event.stream(), 0L, (last, _) -> last + 1),
                    Breach.SEQUENCE_GAP,
                    about);
            find(
                    i > 0 && event.recordedAt().isBefore(all.get(i - 1).event().recordedAt()),
                    Breach.TIME_GOES_BACK,
                    about);
            Hash previous = chain.getOrDefault(event.municipality(), Hash.ZERO);
            find(!event.hash(previous).equals(all.get(i).hash()), Breach.CHAIN_BROKEN, about);
            chain.put(event.municipality(), all.get(i).hash());
        }
    }

    private void find(boolean broken, Breach breach, String about) {
        if (broken) {
            var _ = findings.add(new Finding(breach, about));
        }
    }
}
