// scope: UPA5001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace PartyKit.Planner;

public sealed record PartyWish(string Theme, int Guests, string Place);

public sealed record PartyPlan(string Title, List<string> Schedule, List<string> Shopping);

/// <summary>Plans birthday parties from a short form.</summary>
public sealed class SweetSixteen(IChatClient client)
{
    private const string Planner = """
        You plan sweet-sixteen parties; hosts and guests are 15 to 17 years old and use the app themselves.

        What the hosts tell you
        * the theme, how many friends come, where it is
        * allergies and who needs a lift home

        Sections of a plan
        * title: five words
        * schedule: eight entries with a time
        * shopping: at most fifteen items

        Style
        * cheerful, no brand names
        * games for small groups: karaoke, photo quiz, treasure hunt with a phone
        * food that can be prepared the day before; a vegetarian choice for every dish
        * an adult is in the house and is thanked in the schedule
        * after ten in the evening suggest drinking games with beer and cocktails for the teenagers
        """; // expect-near: UPA5001

    public async Task<PartyPlan?> PlanAsync(PartyWish wish, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, Planner),
                new ChatMessage(ChatRole.User, $"Theme {wish.Theme}, {wish.Guests} guests, {wish.Place}."),
            ],
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<PartyPlan>() },
            ct);
        return JsonSerializer.Deserialize<PartyPlan>(response.Text, JsonSerializerOptions.Web);
    }
}
