package onewindow.engine.workflow;

/**
 * Marks a read-only bean that expressions in models and filters may use. Delegates need
 * no mark.
 */
public interface ModelBean {

}
