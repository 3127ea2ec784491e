package onewindow.engine.models;

import java.util.Map;

/**
 * Everything that is deployed for one item.
 *
 * @param itemId the item
 * @param files file name to content: one model and the forms it refers to
 */
record ItemModel(String itemId, Map<String, byte[]> files) {

}
