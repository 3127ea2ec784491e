package onewindow.casework.cases;

import java.util.List;
import java.util.Optional;

import onewindow.engine.staff.Groups;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Extension.Approver;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Window;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.NotFound;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.stereotype.Component;

/**
 * The cases that the person who asks may see. All others do not exist for them.
 */
@Component
public class VisibleCases {

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final StaffDirectory staff;

	private final CurrentActor actor;

	private final List<Participation> participations;

	VisibleCases(CaseFiles cases, Catalogue catalogue, StaffDirectory staff, CurrentActor actor,
			List<Participation> participations) {
		this.cases = cases;
		this.catalogue = catalogue;
		this.staff = staff;
		this.actor = actor;
		this.participations = participations;
	}

	/**
	 * A case that the person who asks may see.
	 * @param number what may be a case number
	 * @return the case
	 * @throws NotSignedIn when nobody is signed in
	 * @throws NotFound when there is no such case, or not for this person
	 */
	public CaseFile get(String number) {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		return Optional.of(number)
			.filter(CaseNumber::isValid)
			.map(CaseNumber::new)
			.flatMap(this.cases::find)
			.filter(found -> hasPartIn(person, found))
			.orElseThrow(() -> new NotFound(CasesRefusal.NO_SUCH_CASE));
	}

	/**
	 * Whether the person who asks may see who the applicant is, and the documents.
	 * @param found a case that the person may see
	 * @return {@literal false} when the case was only shown to them
	 */
	public boolean showsApplicant(CaseFile found) {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		return belongsTo(person, found) || this.participations.stream()
			.filter(Participation::showsApplicant)
			.anyMatch(way -> way.takesPart(person, found.number()));
	}

	private boolean hasPartIn(Actor person, CaseFile found) {
		return belongsTo(person, found)
				|| this.participations.stream().anyMatch(way -> way.takesPart(person, found.number()));
	}

	/**
	 * Those of some cases that the person who asks sees for working in their unit or at
	 * one of their windows.
	 * @param found some cases
	 * @return in the same order
	 */
	public List<CaseFile> ownAmong(List<CaseFile> found) {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		return found.stream().filter(each -> belongsTo(person, each)).toList();
	}

	/**
	 * The items of which the person who asks sees every case, for working in the unit or
	 * at one of the windows.
	 * @return item ids
	 */
	public List<String> ownItems() {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		return this.catalogue.items()
			.stream()
			.filter(item -> belongsTo(person, item, item.unit()))
			.map(Item::id)
			.toList();
	}

	private boolean belongsTo(Actor person, CaseFile found) {
		return belongsTo(person, this.catalogue.require(found.itemId()), found.unitId());
	}

	private boolean belongsTo(Actor person, Item item, String unitId) {
		return this.staff.hasPartIn(person, this.catalogue.unit(unitId))
				|| person.isIn(Groups.DISTRICT_GOVERNMENT) && isTheGovernments(item)
				|| item.windowsTakingPart().stream().map(Window::groupOf).anyMatch(person::isIn);
	}

	/** The government sees what it decides or may extend. */
	private static boolean isTheGovernments(Item item) {
		return item.decidedByGovernment() || item.extension().approver() == Approver.DISTRICT_GOVERNMENT;
	}

}
