package onewindow.doors.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case as the staff API shows it. Personal numbers are masked.
 *
 * @param number the case number
 * @param item the item
 * @param state how far it has come
 * @param applicant who applies
 * @param receivedOn the legal day of receipt
 * @param acceptedOn the day of acceptance, {@literal null} before
 * @param statutoryDue the last day by law, {@literal null} before acceptance or when no
 * law sets one
 * @param promisedDue the last day by promise, {@literal null} before acceptance
 * @param provisional whether a due date may still move because a year's calendar is not
 * published
 * @param deferral until when deferred materials may be supplied, {@literal null} when
 * nothing was deferred
 * @param cards the cards
 * @param materials the materials
 * @param documents the documents
 * @param notices what the applicant was told
 * @param timeline who did what
 */
record CaseView(String number, ItemRef item, String state, ApplicantRef applicant, LocalDate receivedOn,
		LocalDate acceptedOn, LocalDate statutoryDue, LocalDate promisedDue, boolean provisional,
		LocalDate stoppedSince, int extendedDays, List<LedgerRow> ledger, List<OpinionRow> opinions,
		List<StatementRow> statements, List<AmendmentRow> amendments, List<TaskRow> tasks, DeferralRow deferral,
		List<CardRow> cards, List<MaterialRow> materials, List<DocumentRow> documents, List<NoticeRow> notices,
		List<ActRow> timeline) {

	record ItemRef(String id, String name) {
	}

	record ApplicantRef(String type, String name, String idType, String idNumber, String phone, String email,
			String contact, String agentName, String guardianName, String interpreterName, boolean thumbPrint) {
	}

	record CardRow(String colour, String ground, String subject, OffsetDateTime dueAt, CancellationRow cancellation,
			AnswerRow answer) {
	}

	/**
	 * What followed a card.
	 *
	 * @param by who explained, or led the talk
	 * @param on when
	 * @param text the explanation, or what was talked about
	 * @param talkedWith with whom, {@literal null} for an explanation
	 * @param commitment what was promised, {@literal null} for an explanation
	 */
	record AnswerRow(String by, LocalDate on, String text, String talkedWith, String commitment) {
	}

	record CancellationRow(String by, OffsetDateTime at, String reason) {
	}

	record DeferralRow(LocalDate dueOn, LocalDate endedOn, String outcome) {
	}

	record MaterialRow(String id, String name, String state) {
	}

	record DocumentRow(String type, String number, String title, OffsetDateTime issuedAt, String sha256) {
	}

	record NoticeRow(String kind, String channel, String recipient, String state, OffsetDateTime createdAt,
			OffsetDateTime sentAt, TellingRow told) {
	}

	/**
	 * How somebody told what nothing could send.
	 *
	 * @param how by telephone, at the window or by post
	 * @param trackingNumber of the letter
	 * @param by who told it
	 * @param at when
	 */
	record TellingRow(String how, String trackingNumber, String by, OffsetDateTime at) {
	}

	/**
	 * Something that was done.
	 *
	 * @param at when
	 * @param element the element of the model
	 * @param title what, in Chinese
	 * @param actor who did it
	 * @param actorName their name
	 * @param onBehalfOf the name of whom they stood in for, {@literal null} for nobody
	 */
	record ActRow(OffsetDateTime at, String element, String title, String actor, String actorName, String onBehalfOf) {
	}

	/**
	 * An entry of the ledger of the clock.
	 *
	 * @param kind what happened
	 * @param on from which day it counts
	 * @param days needed or added
	 * @param subject which special procedure
	 * @param ground the article
	 * @param actorName who booked it
	 * @param document the number of the document that says so
	 * @param at when it was booked
	 */
	record LedgerRow(String kind, LocalDate on, Integer days, String subject, String ground, String actorName,
			String document, OffsetDateTime at) {
	}

	/**
	 * What another unit was asked and said.
	 *
	 * @param unit its id
	 * @param task what it was asked
	 * @param askedOn when
	 * @param days its working days
	 * @param answer what it said
	 * @param answeredOn when
	 * @param removed whether it is no longer asked
	 * @param earlier whether the unit was asked again since
	 */
	record OpinionRow(String unit, String task, LocalDate askedOn, int days, String answer, LocalDate answeredOn,
			boolean removed, boolean earlier) {
	}

	/**
	 * What was entered wrongly and corrected on the spot; personal entries masked.
	 *
	 * @param label the field
	 * @param before what was entered first
	 * @param after what is right
	 * @param by who corrected it
	 * @param on when
	 */
	record AmendmentRow(String label, String before, String after, String by, LocalDate on) {
	}

	/**
	 * A statement or defence.
	 *
	 * @param speaker who made it
	 * @param takenOn when
	 * @param content what was said, {@literal null} for whom the case was only shown
	 * @param answer how the decision answers it
	 */
	record StatementRow(String speaker, LocalDate takenOn, String content, String answer) {
	}

	/**
	 * An open task.
	 *
	 * @param id by which commands name it
	 * @param element in the model
	 * @param name as people say it
	 * @param assigneeName who has it
	 * @param dueAt when it is due
	 */
	record TaskRow(String id, String element, String name, String assigneeName, OffsetDateTime dueAt) {
	}

}
