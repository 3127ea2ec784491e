package onewindow.testing;

import onewindow.engine.worklist.WorkList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a test has done to tasks, the work list has not missed it. */
class RightWorkList implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		WorkList list = SpringExtension.getApplicationContext(context).getBean(WorkList.class);

		assertThat(list.differences()).as("tasks that the work list shows wrongly").isEmpty();
	}

}
