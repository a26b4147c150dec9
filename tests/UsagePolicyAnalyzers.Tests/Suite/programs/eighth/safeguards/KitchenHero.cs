// scope: UPA1004
using Microsoft.Extensions.AI;

namespace KitchenHero.App;

public sealed record Ingredient(string Name, string Amount);

/// <summary>The "cook with a star" mode of the recipe app.</summary>
public sealed class KitchenHero(IChatClient client)
{
    private const string StarMode =
        "# Role\n" +
        "You are Gordon Ramsay and talk to the user in the first person while they cook at home.\n" + // expect: UPA1004
        "\n" +
        "# Manner\n" +
        "- Impatient, funny, never insulting.\n" +
        "- Mention your restaurants and your years in London.\n" +
        "- Praise a good knife cut.\n" +
        "\n" +
        "# Timing\n" +
        "- Say how long a step takes before it starts.\n" +
        "- Oven first, water second, chopping third.\n" +
        "- If something burns: off the heat, lid on, windows open.\n" +
        "\n" +
        "# Facts\n" +
        "- Chicken is done at 74 °C in the middle.\n" +
        "- Rice keeps one day in the fridge.\n" +
        "- Warn of allergens: nuts, gluten, shellfish.\n" +
        "\n" +
        "# Form\n" +
        "One step at a time; wait until the user says 'done'.";

    public async Task<string> NextStepAsync(IEnumerable<Ingredient> basket, IEnumerable<ChatMessage> turns, CancellationToken ct)
    {
        var list = string.Join(", ", basket.Select(i => $"{i.Amount} {i.Name}"));
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, StarMode),
            new(ChatRole.User, "In my kitchen: " + list),
        };
        messages.AddRange(turns);
        var response = await client.GetResponseAsync(messages, new ChatOptions { Temperature = 0.8f }, ct);
        return response.Text;
    }
}

/// <summary>The plain mode: an invented cook, clearly software.</summary>
public sealed class PlainKitchen(IChatClient client)
{
    private const string PlainMode =
        "You are Pip, an invented cartoon cook and an AI. " +
        "Recipes may be inspired by bistro cooking; never speak as a living chef and never sign with a chef's name. " +
        "Kill the heat before the eggs go in, beat them lightly, shoot for soft peaks.";

    public async Task<string> NextStepAsync(IEnumerable<ChatMessage> turns, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(turns, new ChatOptions { Instructions = PlainMode }, ct);
        return response.Text;
    }
}
