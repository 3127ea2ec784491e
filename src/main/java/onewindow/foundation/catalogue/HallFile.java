package onewindow.foundation.catalogue;

import java.util.List;

/**
 * The file {@code processes/hall.yaml}: who is in the hall.
 *
 * @param approvedCounts how much of everything was approved
 * @param government the government of the district
 * @param units the units
 * @param windows the windows
 */
record HallFile(Counts approvedCounts, Government government, List<Unit> units, List<Window> windows) {

	boolean hasUnit(String id) {
		return this.units.stream().anyMatch(unit -> unit.id().equals(id));
	}

	boolean hasWindow(String no, String unit) {
		return this.windows.stream().anyMatch(window -> window.no().equals(no) && window.unit().equals(unit));
	}

}
