package onewindow.outgoing.notification;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import onewindow.casework.cards.Colour;
import onewindow.casework.cards.Ground;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.staff.Groups;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.DecisionTables;
import onewindow.engine.workflow.OpenTasks;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Hall;
import onewindow.outgoing.notification.CardTellings.OwedTelling;

import org.springframework.stereotype.Component;

/**
 * Tells staff of cards by e-mail. Who is told is a decision table,
 * {@code processes/rules/card-recipients.dmn}; in Tasklist everybody who works on the
 * case sees the card.
 */
@Component
class CardRecipients {

	private final DecisionTables tables;

	private final OpenTasks tasks;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final NoticeLedger ledger;

	CardRecipients(DecisionTables tables, OpenTasks tasks, CaseFiles cases, Catalogue catalogue, StaffDirectory staff,
			NoticeLedger ledger) {
		this.tables = tables;
		this.tasks = tasks;
		this.cases = cases;
		this.catalogue = catalogue;
		this.staff = staff;
		this.ledger = ledger;
	}

	/**
	 * Writes the mails about a card.
	 * @param owed the card
	 * @throws RuntimeException when the table does not decide
	 */
	void tell(OwedTelling owed) {
		CaseFile caseFile = this.cases.get(owed.caseNumber());
		Set<String> mailboxes = new HashSet<>();
		this.tables
			.decide(Ground.RECIPIENTS, "recipient", Map.of("colour", owed.colour().code(), "ground", owed.ground()))
			.forEach(recipient -> mailboxes.addAll(mailboxes(recipient, caseFile, owed)));
		mailboxes.forEach(mailbox -> this.ledger.tellStaff(caseFile.number(), StaffNotice.CARD, "Card_" + owed.ground(),
				mailbox, text(caseFile, owed)));
	}

	/** The version of the table. */
	int version() {
		return this.tables.version(Ground.RECIPIENTS);
	}

	private Set<String> mailboxes(String recipient, CaseFile caseFile, OwedTelling card) {
		Unit unit = this.catalogue.unit(card.unitId());
		return switch (recipient) {
			case "handler" -> card.unitId().equals(caseFile.unitId())
					? this.staff.mailboxesOf(this.tasks.assignees(caseFile.number()))
					: this.staff.mailboxesIn(unit.group(Role.REVIEW));
			case "head" -> this.staff.mailboxesIn(unit.group(Role.HEAD));
			case "window" -> this.staff.mailboxesIn(unit.group(Role.WINDOW));
			case "supervision" -> this.staff.mailboxesIn(Groups.SUPERVISION);
			case "districtGovernment" -> this.staff.mailboxesIn(Groups.DISTRICT_GOVERNMENT);
			default -> this.staff.mailboxesIn(recipient);
		};
	}

	private static String text(CaseFile caseFile, OwedTelling card) {
		return "%s：%s\n办件：%s（%s）\n自%s起。请在任务列表中查看并及时办理。%s".formatted(card.colour().zh(), card.reason(),
				caseFile.itemName(), caseFile.number(), Hall.text(card.dueAt()),
				(card.colour() == Colour.YELLOW) ? "请单位负责人在一个工作日内说明原因和整改措施。" : "");
	}

}
