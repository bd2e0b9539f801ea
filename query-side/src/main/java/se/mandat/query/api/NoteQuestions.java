package se.mandat.query.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.query.notes.Note;
import se.mandat.query.notes.Notes;

/** An auditor's own notes, to be taken away; nobody else is given them. */
@RestController
@RequestMapping("/api/{municipality}/notes")
class NoteQuestions {
    private final Notes notes;

    NoteQuestions(Notes notes) {
        this.notes = notes;
    }

    @GetMapping
    List<Note> own(Question asked) {
        var _ = Notes.auditor(asked.visit());
        return List.copyOf(notes.of(asked.visit()).values());
    }
}
