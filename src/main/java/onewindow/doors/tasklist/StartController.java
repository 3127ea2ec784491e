package onewindow.doors.tasklist;

import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import onewindow.casework.cases.CaseLists;
import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.ItemSearch;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The items for which somebody receives applications, those received most often on top.
 */
@Hidden
@RestController
class StartController {

	private final Catalogue catalogue;

	private final ItemSearch search;

	private final CaseLists lists;

	private final CurrentActor actor;

	StartController(Catalogue catalogue, ItemSearch search, CaseLists lists, CurrentActor actor) {
		this.catalogue = catalogue;
		this.search = search;
		this.lists = lists;
		this.actor = actor;
	}

	@GetMapping("/camunda/api/hall/start")
	List<StartItem> items() {
		Actor person = this.actor.get().orElseThrow(NotSignedIn::new);
		List<String> often = this.lists.itemsReceivedBy(person);
		return this.catalogue.items()
			.stream()
			.filter(item -> person.isIn(this.catalogue.unitOf(item).group(Role.WINDOW)))
			.sorted(Comparator.comparingInt(item -> place(often, item)))
			.map(item -> new StartItem(item.id(), item.nameZh(), this.search.initials(item), often.contains(item.id())))
			.toList();
	}

	private static int place(List<String> often, Item item) {
		int place = often.indexOf(item.id());
		return (place >= 0) ? place : often.size();
	}

	/**
	 * An item that can be applied for here.
	 *
	 * @param id the item
	 * @param name as people know it
	 * @param initials the first letters of its syllables
	 * @param often whether the person has received it lately
	 */
	record StartItem(String id, String name, String initials, boolean often) {
	}

}
