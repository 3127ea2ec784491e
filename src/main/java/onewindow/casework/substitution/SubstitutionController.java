package onewindow.casework.substitution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Arranging who stands in, over HTTP.
 */
@RestController
@RequestMapping({ "/api/substitutions", "/camunda/api/hall/substitutions" })
class SubstitutionController {

	private final Substitutions substitutions;

	private final CurrentActor actor;

	SubstitutionController(Substitutions substitutions, CurrentActor actor) {
		this.substitutions = substitutions;
		this.actor = actor;
	}

	/**
	 * Arranges that somebody is stood in for.
	 */
	@PostMapping
	void arrange(@RequestBody Sent sent) {
		this.substitutions.arrange(sent.arrangement(), person());
	}

	/**
	 * Ends an arrangement today.
	 */
	@PostMapping("/{id}/end")
	void end(@PathVariable long id) {
		this.substitutions.end(id, person());
	}

	private Actor person() {
		return this.actor.get().orElseThrow(NotSignedIn::new);
	}

	/**
	 * What is to be arranged.
	 *
	 * @param kind {@code standing} or {@code absence}
	 * @param person for whom
	 * @param from the first day
	 * @param to the last day
	 * @param posts the group of each post, and who stands in there
	 * @param reason why
	 */
	record Sent(String kind, String person, String from, String to, Map<String, String> posts, String reason) {

		Arrangement arrangement() {
			return new Arrangement(Texts.code(SubstitutionKind.class, "kind", this.kind),
					Texts.line("person", "人员", this.person), day("from", this.from), day("to", this.to), named(),
					Texts.line("reason", "事由", this.reason));
		}

		private Map<String, String> named() {
			if (this.posts == null || this.posts.containsKey(null) || this.posts.containsValue(null)) {
				throw new InvalidInput("posts", SubstitutionRefusal.NOBODY_NAMED);
			}
			return this.posts;
		}

		private static LocalDate day(String field, String text) {
			try {
				return LocalDate.parse((text != null) ? text : "");
			}
			catch (DateTimeParseException ex) {
				throw new InvalidInput(field, SubstitutionRefusal.NO_DAY);
			}
		}

	}

}
