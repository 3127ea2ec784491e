package onewindow.casework.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import onewindow.engine.staff.Posts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Arranges who stands in for whom.
 */
@Component
public class Substitutions {

	private final SubstitutionRows rows;

	private final LentPosts lent;

	private final SubstitutionChoices choices;

	private final Posts posts;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Substitutions(SubstitutionRows rows, LentPosts lent, SubstitutionChoices choices, Posts posts,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.lent = lent;
		this.choices = choices;
		this.posts = posts;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Arranges that somebody is stood in for. Where it holds today already, the posts are
	 * lent at once, and what the person has taken goes to whoever stands in.
	 * @param wanted what is arranged
	 * @param actor the person, a head of the unit, or the centre's management
	 * @throws NotAllowed when somebody else tries
	 * @throws InvalidInput when a rule forbids it
	 */
	public void arrange(Arrangement wanted, Actor actor) {
		this.choices.requireArranging(wanted.person(), actor);
		SubstitutionRules.requirePeriod(wanted.from(), wanted.to(), today());
		this.transaction.executeWithoutResult(status -> {
			this.rows.lock();
			requireLawful(wanted, this.rows.since(wanted.from()));
			this.rows.enter(wanted.by(actor.id()));
			lend();
		});
		passOn();
	}

	private void requireLawful(Arrangement wanted, List<Substitution> known) {
		if (SubstitutionRules.isAway(wanted.person(), wanted.from(), wanted.to(), known)) {
			throw new InvalidInput("from", SubstitutionRefusal.AWAY_ALREADY);
		}
		List<Substitution> then = known.stream().filter(each -> each.meets(wanted.from(), wanted.to())).toList();
		SubstitutionRules.requireCovered(wanted.kind(), held(wanted.person(), then), wanted.posts());
		Map<String, String> colleagues = this.posts.colleagues(wanted.person());
		SubstitutionRules.requireThere(wanted.posts().values(), colleagues, wanted.from(), wanted.to(), known);
		for (String substitute : Set.copyOf(wanted.posts().values())) {
			Set<String> held = new HashSet<>(held(substitute, then).keySet());
			wanted.posts().forEach((post, other) -> {
				if (other.equals(substitute)) {
					held.add(post);
				}
			});
			if (this.choices.receivesAndDecides(held)) {
				throw new InvalidInput("posts", SubstitutionRefusal.RECEIVES_AND_DECIDES, colleagues.get(substitute));
			}
		}
	}

	/** With the posts that the person holds for others by what is arranged. */
	private Map<String, String> held(String person, List<Substitution> arranged) {
		Map<String, String> held = new TreeMap<>(this.posts.of(person));
		arranged.forEach(each -> this.posts.of(each.person()).forEach((post, name) -> {
			if (person.equals(each.substitutes().get(post))) {
				held.put(post, name);
			}
		}));
		return held;
	}

	/**
	 * Ends an arrangement today (销假).
	 * @param id which
	 * @param actor the person, a head of the unit, or the centre's management
	 * @throws NotFound when there is none
	 * @throws NotAllowed when somebody else tries
	 * @throws Conflict when it is over
	 */
	public void end(long id, Actor actor) {
		this.transaction.executeWithoutResult(status -> {
			this.rows.lock();
			Substitution found = this.rows.find(id).orElseThrow(() -> new NotFound(SubstitutionRefusal.NO_SUCH));
			this.choices.requireArranging(found.person(), actor);
			if (found.endsOn().isBefore(today())) {
				throw new Conflict(SubstitutionRefusal.OVER);
			}
			this.rows.end(id, today(), actor);
			lend();
		});
	}

	/** Each morning other arrangements hold, and what came back to those away goes on. */
	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
	@SchedulerLock(name = "substitutions")
	public void followTheCalendar() {
		this.transaction.executeWithoutResult(status -> {
			this.rows.lock();
			lend();
		});
		passOn();
	}

	private void lend() {
		this.lent.bringInLine(this.rows.since(today()).stream().filter(each -> each.holdsOn(today())).toList());
	}

	private void passOn() {
		awayToday().forEach((person, substitutes) -> this.events.publishEvent(new Away(person, substitutes)));
	}

	private Map<String, Map<String, String>> awayToday() {
		return this.rows.since(today())
			.stream()
			.filter(each -> each.isAbsenceOn(today()))
			.collect(Collectors.toMap(Substitution::person, Substitution::substitutes));
	}

	/**
	 * Those who are away today.
	 * @return user ids
	 */
	public Set<String> away() {
		return awayToday().keySet();
	}

	private LocalDate today() {
		return Hall.today(this.clock);
	}

}
