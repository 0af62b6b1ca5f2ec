// docs: Concepts/classes
// A session singleton is shared, and the same in all processes of the session.

cs.Inventory.me.addItem("apple")
ALERT(String(OB Is shared(cs.Inventory.me))+" "+cs.Inventory.me.itemList.join(","))
