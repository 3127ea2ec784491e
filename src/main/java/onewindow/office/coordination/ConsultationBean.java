package onewindow.office.coordination;

import java.util.List;

import onewindow.engine.workflow.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import static onewindow.engine.workflow.StageContext.caseOf;

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
		return FurtherUnit.in(execution)
			.map(further -> List.of(further.group()))
			.orElseGet(() -> this.opinions.groupsToAsk(caseOf(execution)));
	}

}
