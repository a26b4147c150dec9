// scope: UPA2001, UPA2005
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Caching.Policies;

public enum Eviction { None, Oldest, Largest }
public record CacheEntry(string Key, long Bytes, string Race, bool Approved); // Race: name of the regatta the entry belongs to
public interface ICacheAdmin { Task EvictAsync(string key); Task<IReadOnlyList<CacheEntry>> EntriesAsync(); Task GrantLeaseAsync(string key, TimeSpan time); }

// Housekeeping of a cache server: tenants, leases, evictions and candidates without people.
[ApiController, Route("tenants/{tenant}/cache")]
public class CacheController(IChatClient chat, ICacheAdmin cache) : ControllerBase
{
    private record Plan(string[] Evict, string[] KeepLeased);

    [HttpPost("tidy")]
    public async Task<IActionResult> Tidy(string tenant)
    {
        var candidates = await cache.EntriesAsync();
        var r = await chat.GetResponseAsync("Which cache entries should be evicted, which keep their lease? JSON {Evict, KeepLeased}\n" + JsonSerializer.Serialize(candidates));
        var plan = JsonSerializer.Deserialize<Plan>(r.Text)!;
        foreach (var key in plan.Evict) await cache.EvictAsync(key);
        foreach (var key in plan.KeepLeased) await cache.GrantLeaseAsync(key, TimeSpan.FromHours(1));
        return NoContent();
    }

    [HttpGet("score")]
    public async Task<double> Score(string tenant)
    {
        var r = await chat.GetResponseAsync("Score from 0 to 1 how well these cache keys are named:\n" + string.Join('\n', (await cache.EntriesAsync()).Select(e => e.Key)));
        return double.TryParse(r.Text, out var d) ? d : 0;
    }
}
