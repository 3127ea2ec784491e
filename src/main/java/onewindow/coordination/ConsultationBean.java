package onewindow.coordination;

import java.util.List;

import onewindow.shared.CaseNumber;
import onewindow.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * What models read from whom to ask. Public, because expressions can call nothing else.
 */
@Component("coordination")
public class ConsultationBean implements ModelBean {

	private final Opinions opinions;

	ConsultationBean(Opinions opinions) {
		this.opinions = opinions;
	}

	/** The groups that are to answer, one for each unit asked. */
	public List<String> unitsToAsk(DelegateExecution execution) {
		return this.opinions.groupsToAsk(new CaseNumber(execution.getProcessBusinessKey()));
	}

}
