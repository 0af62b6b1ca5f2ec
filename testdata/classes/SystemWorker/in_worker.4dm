// docs: API/SystemWorkerClass (.wait: "not necessary if you created the SystemWorker from a 4D worker process")
// In a worker the callbacks run between its messages.

var $signal : 4D.Signal
$signal:=New signal
CALL WORKER("starter"; Formula(4D.SystemWorker.new("sh -c 'echo x; exit 4'"; {signal: $1; onTerminate: Formula(This.signal.trigger())})); $signal)
ALERT(String($signal.wait(20)))
