package onewindow.casework.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import onewindow.engine.workflow.ListedCard;
import onewindow.foundation.shared.BeforeCommit;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Books the cards of an act, once for all of them and last before the commit: the cards
 * themselves, the red card for every third yellow one of a unit, for which the cases of
 * that unit wait for each other, and what Tasklist lists with the case.
 */
@Component
class BookedCards {

	private static final String ACT = "act";

	private final CardRows rows;

	private final RepeatedYellows yellows;

	private final ListedCard listed;

	private final ApplicationEventPublisher events;

	private final PerTransaction<String, Act> acts = new PerTransaction<>();

	BookedCards(CardRows rows, RepeatedYellows yellows, ListedCard listed, ApplicationEventPublisher events) {
		this.rows = rows;
		this.yellows = yellows;
		this.listed = listed;
		this.events = events;
	}

	void add(CaseNumber number, Card card) {
		change(number);
		act().cards().add(new CardBooked(number, card));
	}

	void change(CaseNumber number) {
		act().cases().add(number);
	}

	private Act act() {
		return this.acts.get(ACT, any -> {
			Act act = new Act(new LinkedHashSet<>(), new ArrayList<>());
			BeforeCommit.run(() -> book(act));
			return act;
		});
	}

	/** The cases of a unit wait for each other from the count on, so that comes last. */
	private void book(Act act) {
		List<CardBooked> booked = enter(act.cards());
		act.cases().forEach(this::show);
		enter(redsFor(booked)).forEach(red -> show(red.number()));
	}

	private void show(CaseNumber number) {
		this.listed.show(number, gravest(number));
	}

	private List<CardBooked> enter(List<CardBooked> cards) {
		if (cards.isEmpty()) {
			return cards;
		}
		List<CardBooked> entered = this.rows.enter(cards);
		if (!entered.isEmpty()) {
			this.events.publishEvent(new CardsBooked(entered));
		}
		return entered;
	}

	/** In the order of units and months, so that two acts do not wait for each other. */
	private List<CardBooked> redsFor(List<CardBooked> booked) {
		Map<String, List<CardBooked>> yellow = booked.stream()
			.filter(each -> each.card().colour() == Colour.YELLOW)
			.collect(groupingBy(each -> RepeatedYellows.unitAndMonth(each.card()), TreeMap::new, toList()));
		return yellow.values()
			.stream()
			.map(ofOneUnit -> ofOneUnit.get(ofOneUnit.size() - 1))
			.filter(last -> this.yellows.bringARed(last.card()))
			.map(last -> new CardBooked(last.number(), RepeatedYellows.red(last.card())))
			.toList();
	}

	/** As people say it; {@literal null} when no card counts. */
	private String gravest(CaseNumber number) {
		return this.rows.of(number)
			.stream()
			.filter(Card::counts)
			.map(Card::colour)
			.max(Comparator.naturalOrder())
			.map(Colour::zh)
			.orElse(null);
	}

	private record Act(Set<CaseNumber> cases, List<CardBooked> cards) {
	}

}
