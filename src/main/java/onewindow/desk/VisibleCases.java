package onewindow.desk;

import java.util.Optional;

import onewindow.assignment.Urgings;
import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Extension.Approver;
import onewindow.catalogue.Item;
import onewindow.catalogue.Window;
import onewindow.coordination.Opinions;
import onewindow.intake.Referrals;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.staff.Groups;
import onewindow.staff.StaffDirectory;
import onewindow.workflow.CurrentActor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The cases that the person who asks may see. All others do not exist for them.
 */
@Component
class VisibleCases {

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final CurrentActor actor;

	private final Referrals referrals;

	private final Opinions opinions;

	private final Urgings urgings;

	VisibleCases(CaseFiles cases, Catalogue catalogue, StaffDirectory staff, CurrentActor actor, Referrals referrals,
			Opinions opinions, Urgings urgings) {
		this.urgings = urgings;
		this.opinions = opinions;
		this.cases = cases;
		this.catalogue = catalogue;
		this.staff = staff;
		this.actor = actor;
		this.referrals = referrals;
	}

	CaseFile get(String number) {
		Actor person = this.actor.get().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "请先登录"));
		return Optional.of(number)
			.filter(CaseNumber::isValid)
			.map(CaseNumber::new)
			.flatMap(this.cases::find)
			.filter(found -> hasPartIn(person, found))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有此办件，或者本单位没有参与办理"));
	}

	/** The government sees what it decides or may extend. */
	private boolean isTheGovernments(CaseFile found) {
		Item item = this.catalogue.require(found.itemId());
		return item.decidedByGovernment() || item.extension().approver() == Approver.DISTRICT_GOVERNMENT;
	}

	/** A unit to which the applicant was redirected takes part too. */
	private boolean hasPartIn(Actor person, CaseFile found) {
		return this.staff.hasPartIn(person, this.catalogue.unit(found.unitId()))
				|| person.isIn(Groups.DISTRICT_GOVERNMENT) && isTheGovernments(found)
				|| this.catalogue.require(found.itemId())
					.windowsTakingPart()
					.stream()
					.map(Window::groupOf)
					.anyMatch(person::isIn)
				|| this.urgings.isCopiedTo(found.number(), person)
				|| this.opinions.of(found.number())
					.stream()
					.anyMatch(opinion -> this.staff.hasPartIn(person, this.catalogue.unit(opinion.unitId())))
				|| this.referrals.receiver(found.number())
					.filter(receiver -> this.staff.hasPartIn(person, receiver))
					.isPresent();
	}

}
