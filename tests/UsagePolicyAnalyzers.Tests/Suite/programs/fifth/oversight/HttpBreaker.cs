// scope: UPA2001
using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace Gateway.Resilience;

public enum BreakerState { Closed, Open, HalfOpen }

/// <summary>Circuit breaker of the HTTP gateway: opens when the error messages of a backend look permanent.</summary>
public class CircuitBreaker
{
    private readonly IChatClient _model;
    private readonly ConcurrentDictionary<string, BreakerState> _state = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _errors = new();

    public CircuitBreaker(IChatClient model) => _model = model;

    public BreakerState this[string backend] => _state.GetValueOrDefault(backend, BreakerState.Closed);

    public async Task ReportAsync(string backend, Exception error)
    {
        var queue = _errors.GetOrAdd(backend, _ => new());
        queue.Enqueue(error.Message);
        if (queue.Count < 20)
            return;

        var reply = await _model.GetResponseAsync(
            "These error messages come from one backend of an API gateway. Is the fault permanent (cut the traffic) or transient (keep sending)? Answer permanent or transient.\n"
            + string.Join('\n', queue));
        queue.Clear();

        _state[backend] = reply.Text.Contains("permanent", StringComparison.OrdinalIgnoreCase)
            ? BreakerState.Open
            : BreakerState.Closed;
    }

    public void Allow(string backend) => _state[backend] = BreakerState.HalfOpen;
}
