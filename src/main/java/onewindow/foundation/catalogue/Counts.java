package onewindow.foundation.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * How much there is of everything in the hall.
 *
 * @param units units (进驻单位)
 * @param windows windows (窗口)
 * @param items items (进驻事项)
 * @param approvals items that are approvals (审批事项)
 * @param services items that are services (便民服务事项)
 */
public record Counts(int units, int windows, int items, int approvals, int services) {

	/**
	 * Where these counts differ from others.
	 * @param approved the others
	 * @return a sentence for each count that differs, empty when none does
	 */
	public List<String> differencesFrom(Counts approved) {
		List<String> differences = new ArrayList<>();
		compare("进驻单位", this.units, approved.units, differences);
		compare("窗口", this.windows, approved.windows, differences);
		compare("进驻事项", this.items, approved.items, differences);
		compare("审批事项", this.approvals, approved.approvals, differences);
		compare("便民服务事项", this.services, approved.services, differences);
		return differences;
	}

	private static void compare(String what, int counted, int approved, List<String> differences) {
		if (counted != approved) {
			differences.add("%s实有%d，核定%d".formatted(what, counted, approved));
		}
	}

}
