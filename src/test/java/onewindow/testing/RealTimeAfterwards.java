package onewindow.testing;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sets the clock right after a test that moved it. */
class RealTimeAfterwards implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		ClockUtil.reset();
	}

}
