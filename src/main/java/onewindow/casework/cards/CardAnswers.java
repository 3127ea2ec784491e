package onewindow.casework.cards;

import java.util.List;
import java.util.Map;

import onewindow.casework.cards.CardAnswerRows.Waiting;
import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.engine.staff.Groups;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.forms.Texts;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows a card (rules of the centre, 2.9): the head of the unit explains a yellow
 * one within one working day; after a red one the centre's supervision leads a talk (约谈).
 * Neither takes the card back.
 */
@Component
public class CardAnswers {

	private final CardAnswerRows rows;

	private final KnownGrounds grounds;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Timeline timeline;

	CardAnswers(CardAnswerRows rows, KnownGrounds grounds, CaseFiles cases, Catalogue catalogue, Timeline timeline) {
		this.rows = rows;
		this.grounds = grounds;
		this.cases = cases;
		this.catalogue = catalogue;
		this.timeline = timeline;
	}

	/**
	 * Explains the yellow cards of a case on one ground.
	 * @param number the case
	 * @param groundCode the code of the ground
	 * @param explanation why it came to that
	 * @param actor the head of the unit that answers for the card
	 * @throws NotAllowed when somebody else explains
	 * @throws NotFound when there is no such ground
	 * @throws Conflict when no such card waits for it
	 */
	@Transactional
	public void explain(CaseNumber number, String groundCode, Explanation explanation, Actor actor) {
		List<Waiting> cards = waiting(number, groundCode, Colour.YELLOW, explanation.subject());
		for (Waiting card : cards) {
			if (!actor.isIn(headOf(card.unitId()))) {
				throw new NotAllowed(CardsRefusal.NOT_THE_HEAD, this.catalogue.unit(card.unitId()).nameZh());
			}
		}
		String text = Texts.paragraph("explanation", "黄牌原因和整改措施", explanation.explanation());
		Actor head = actor.by(cards.stream().map(card -> headOf(card.unitId())).toList());
		Act act = book(number, groundCode, "说明%s原因：%s", head, Map.of("explanation", text));
		cards.forEach(card -> this.rows.enter(card.id(), text, null, null, act));
	}

	private String headOf(String unitId) {
		return this.catalogue.unit(unitId).group(Role.HEAD);
	}

	/**
	 * Records the talk after the red cards of a case on one ground.
	 * @param number the case
	 * @param groundCode the code of the ground
	 * @param talk with whom, about what, to which end
	 * @param actor the centre's supervision
	 * @throws NotAllowed when somebody else records it
	 * @throws NotFound when there is no such ground
	 * @throws Conflict when no such card waits for it
	 */
	@Transactional
	public void talk(CaseNumber number, String groundCode, Talk talk, Actor actor) {
		if (!actor.isIn(Groups.SUPERVISION)) {
			throw new NotAllowed(CardsRefusal.NOT_THE_SUPERVISION);
		}
		List<Waiting> cards = waiting(number, groundCode, Colour.RED, talk.subject());
		String with = Texts.line("talkedWith", "约谈对象", talk.talkedWith());
		String content = Texts.paragraph("content", "约谈内容", talk.content());
		String commitment = Texts.paragraph("commitment", "整改承诺", talk.commitment());
		Act act = book(number, groundCode, "登记%s约谈：%s", actor.by(List.of(Groups.SUPERVISION)),
				Map.of("talkedWith", with, "content", content, "commitment", commitment));
		cards.forEach(card -> this.rows.enter(card.id(), content, with, commitment, act));
	}

	/**
	 * What followed the cards of a case.
	 * @param number the case
	 * @return one for each card that was explained or talked about
	 */
	public List<CardAnswer> of(CaseNumber number) {
		return this.rows.of(number);
	}

	private List<Waiting> waiting(CaseNumber number, String groundCode, Colour colour, String subject) {
		this.cases.lock(number);
		Ground ground = ground(groundCode);
		List<Waiting> cards = (ground.colour() == colour) ? this.rows.waiting(number, ground, subject) : List.of();
		if (cards.isEmpty()) {
			throw new Conflict(CardsRefusal.NOTHING_WAITS, colour.zh(), ground.zh());
		}
		return cards;
	}

	private Act book(CaseNumber number, String groundCode, String title, Actor actor, Map<String, Object> entered) {
		Ground ground = ground(groundCode);
		return this.timeline.book(number, "Card_" + groundCode, title.formatted(ground.colour().zh(), ground.zh()),
				actor, entered);
	}

	private Ground ground(String code) {
		return this.grounds.find(code).orElseThrow(() -> new NotFound(CardsRefusal.NO_SUCH_GROUND));
	}

	/**
	 * An explanation.
	 *
	 * @param explanation why it came to that, and what is done about it
	 * @param subject what the card is about, {@literal null} for all on its ground
	 */
	public record Explanation(String explanation, String subject) {
	}

	/**
	 * A talk.
	 *
	 * @param talkedWith the person or unit
	 * @param content what was talked about
	 * @param commitment what was promised
	 * @param subject what the card is about, {@literal null} for all on its ground
	 */
	public record Talk(String talkedWith, String content, String commitment, String subject) {
	}

}
