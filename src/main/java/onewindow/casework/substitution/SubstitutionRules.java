package onewindow.casework.substitution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import onewindow.foundation.shared.InvalidInput;

/**
 * When somebody may stand in: every post of whoever is away is covered (M61), by somebody
 * of the same unit who is there, and nobody comes to receive and to decide.
 */
final class SubstitutionRules {

	private SubstitutionRules() {
	}

	static void requirePeriod(LocalDate from, LocalDate to, LocalDate today) {
		if (from.isBefore(today)) {
			throw new InvalidInput("from", SubstitutionRefusal.IN_THE_PAST, today);
		}
		if (to.isBefore(from)) {
			throw new InvalidInput("to", SubstitutionRefusal.ENDS_BEFORE_IT_STARTS);
		}
		if (to.isAfter(from.plusYears(1))) {
			throw new InvalidInput("to", SubstitutionRefusal.TOO_LONG);
		}
	}

	/**
	 * @param held the group of each post of the person, and what people call it
	 * @param named the group of a post, and who stands in there
	 */
	static void requireCovered(SubstitutionKind kind, Map<String, String> held, Map<String, String> named) {
		if (named.isEmpty()) {
			throw new InvalidInput("posts", SubstitutionRefusal.NOBODY_NAMED);
		}
		if (!held.keySet().containsAll(named.keySet())) {
			throw new InvalidInput("posts", SubstitutionRefusal.NOT_THEIR_POST);
		}
		String uncovered = held.entrySet()
			.stream()
			.filter(post -> !named.containsKey(post.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining("、"));
		if (kind == SubstitutionKind.ABSENCE && !uncovered.isEmpty()) {
			throw new InvalidInput("posts", SubstitutionRefusal.POST_UNCOVERED, uncovered);
		}
	}

	/**
	 * @param colleagues user id to name of those who may be named
	 * @param known what is arranged for those days already
	 */
	static void requireThere(Collection<String> substitutes, Map<String, String> colleagues, LocalDate from,
			LocalDate to, List<Substitution> known) {
		for (String substitute : substitutes) {
			if (!colleagues.containsKey(substitute)) {
				throw new InvalidInput("posts", SubstitutionRefusal.OTHER_UNIT);
			}
			if (isAway(substitute, from, to, known)) {
				throw new InvalidInput("posts", SubstitutionRefusal.SUBSTITUTE_AWAY, colleagues.get(substitute));
			}
		}
	}

	static boolean isAway(String person, LocalDate from, LocalDate to, List<Substitution> known) {
		return known.stream()
			.anyMatch(each -> each.kind() == SubstitutionKind.ABSENCE && each.person().equals(person)
					&& each.meets(from, to));
	}

}
