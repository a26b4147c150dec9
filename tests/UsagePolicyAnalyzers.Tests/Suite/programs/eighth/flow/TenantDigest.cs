// scope: UPA3001
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Hillcrest.Homes;

public sealed class Household
{
    public int UnitNo { get; set; }
    public string ContactName { get; set; } = "";
    public string Ssn { get; set; } = "";
    public string PortalPassword { get; set; } = "";
    public List<Repair> Repairs { get; } = [];
}

public sealed record Repair(string What, DateOnly Reported, DateOnly? Done);

public interface IPromptView;

public sealed record HouseholdView(int Unit, string Contact, int OpenRepairs, [property: JsonPropertyName("repairs")] IReadOnlyList<string> Latest) : IPromptView;

public static class PromptJson
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string For<TView>(IEnumerable<TView> views) where TView : IPromptView => JsonSerializer.Serialize(views.ToArray(), Web);
}

public static class HouseholdMapping
{
    public static HouseholdView ToView(this Household h) => new(
        h.UnitNo,
        h.ContactName,
        h.Repairs.Count(r => r.Done is null),
        [.. h.Repairs.OrderByDescending(r => r.Reported).Take(3).Select(r => r.What)]);
}

public sealed class TenantDigest(IChatClient client)
{
    public async Task<string> WeeklyAsync(IReadOnlyCollection<Household> households, CancellationToken ct = default)
    {
        var open = households.Where(h => h.Repairs.Exists(r => r.Done is null)).Select(h => h.ToView());
        var prompt = "Summarize the open repairs of this building for the caretaker, worst first.\n```json\n" + PromptJson.For(open) + "\n```";
        var response = await client.GetResponseAsync(prompt, new ChatOptions { MaxOutputTokens = 500 }, ct);
        return response.Text;
    }
}
