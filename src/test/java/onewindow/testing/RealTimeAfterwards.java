package onewindow.testing;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sets the clock right after a test that stopped it. */
class RealTimeAfterwards implements AfterEachCallback {

	private static boolean stopped;

	static void expect() {
		stopped = true;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (stopped) {
			ClockUtil.reset();
			stopped = false;
		}
	}

}
