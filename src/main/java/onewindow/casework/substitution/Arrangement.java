package onewindow.casework.substitution;

import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody wants to arrange.
 *
 * @param kind why somebody stands in
 * @param person for whom
 * @param from the first day
 * @param to the last day
 * @param posts the group of each post, and who stands in there
 * @param reason why
 */
public record Arrangement(SubstitutionKind kind, String person, LocalDate from, LocalDate to, Map<String, String> posts,
		String reason) {

	public Arrangement {
		posts = Map.copyOf(posts);
	}

	Substitution by(String userId) {
		return new Substitution(0, this.kind, this.person, this.from, this.to, this.reason, userId, this.posts);
	}

}
