package onewindow.casework.substitution;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import onewindow.engine.staff.Groups;
import onewindow.engine.staff.Posts;
import onewindow.engine.staff.StaffDirectory;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;

/**
 * For whom somebody may arrange who stands in, who can, and what is arranged.
 */
@Component
public class SubstitutionChoices {

	/** What is over is shown for a month. */
	private static final int SHOWN_DAYS = 30;

	private final SubstitutionRows rows;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final Posts posts;

	private final Clock clock;

	SubstitutionChoices(SubstitutionRows rows, Catalogue catalogue, StaffDirectory staff, Posts posts, Clock clock) {
		this.rows = rows;
		this.catalogue = catalogue;
		this.staff = staff;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * For whom somebody may arrange it: for themselves, as a head for everybody of the
	 * unit, as the centre's management for everybody in the hall.
	 * @param actor who
	 * @return user id to name
	 */
	public Map<String, String> people(Actor actor) {
		Map<String, String> people = new TreeMap<>();
		if (actor.isIn(Groups.SUPERVISION)) {
			people.putAll(this.staff.peopleIn(Groups.HALL_STAFF));
			people.putAll(this.staff.peopleIn(Groups.SUPERVISION));
		}
		this.catalogue.units()
			.stream()
			.filter(unit -> actor.isIn(unit.group(Role.HEAD)))
			.forEach(unit -> people.putAll(this.staff.peopleIn(unit.group())));
		people.put(actor.id(), this.staff.nameOf(actor.id()));
		return people;
	}

	/**
	 * Who could stand in for somebody, post by post.
	 * @param person for whom
	 * @param actor who arranges it
	 * @return the group of each post, and who could
	 * @throws NotAllowed when it is not theirs to arrange
	 */
	public Map<String, OpenPost> posts(String person, Actor actor) {
		requireArranging(person, actor);
		Map<String, String> colleagues = this.posts.colleagues(person);
		Map<String, OpenPost> open = new LinkedHashMap<>();
		this.posts.of(person).forEach((post, name) -> open.put(post, new OpenPost(name, able(post, colleagues))));
		return open;
	}

	/**
	 * What is arranged, and what was over in the last thirty days.
	 * @param actor who asks
	 * @return what the person may arrange, and where they stand in themselves
	 */
	public List<Substitution> shownTo(Actor actor) {
		Set<String> people = people(actor).keySet();
		return this.rows.since(Hall.today(this.clock).minusDays(SHOWN_DAYS))
			.stream()
			.filter(each -> people.contains(each.person()) || each.substitutes().containsValue(actor.id()))
			.toList();
	}

	void requireArranging(String person, Actor actor) {
		if (!people(actor).containsKey(person)) {
			throw new NotAllowed(SubstitutionRefusal.NOT_FOR_OTHERS);
		}
	}

	/** Whether somebody with these posts would receive and decide for one unit. */
	boolean receivesAndDecides(Set<String> held) {
		return this.catalogue.units()
			.stream()
			.anyMatch(unit -> held.contains(unit.group(Role.DECIDE))
					&& held.stream().anyMatch(post -> receives(unit, post)));
	}

	/** Those who do not receive what they would decide, or the other way round, today. */
	private Map<String, String> able(String post, Map<String, String> colleagues) {
		Map<String, String> able = new TreeMap<>(colleagues);
		for (Unit unit : this.catalogue.units()) {
			if (post.equals(unit.group(Role.DECIDE))) {
				able.keySet().removeAll(this.staff.peopleIn(unit.group(Role.WINDOW)).keySet());
			}
			if (receives(unit, post)) {
				able.keySet().removeAll(this.staff.peopleIn(unit.group(Role.DECIDE)).keySet());
			}
		}
		return able;
	}

	private boolean receives(Unit unit, String post) {
		return post.equals(unit.group(Role.WINDOW)) || this.catalogue.windows()
			.stream()
			.anyMatch(window -> window.unit().equals(unit.id()) && window.group().equals(post));
	}

	/**
	 * A post for which a substitute is named.
	 *
	 * @param name what people call it
	 * @param able user id to name of those who could
	 */
	public record OpenPost(String name, Map<String, String> able) {
	}

}
