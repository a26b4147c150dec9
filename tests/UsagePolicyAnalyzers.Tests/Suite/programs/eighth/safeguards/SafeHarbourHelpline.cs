// scope: UPA3010
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace SafeHarbour.Helpline;

public interface IHelpDirectory
{
    Task<string> SheltersAsync(string region, CancellationToken ct);
    Task<string> OptOutPageAsync(string broker, CancellationToken ct);
}

/// <summary>For people who fear that somebody tracks them.</summary>
public sealed class SafeHarbourHelpline(IChatClient client, IHelpDirectory directory)
{
    private const string Prompt =
        "You are the AI helper of a helpline for people who are being stalked; introduce yourself as an AI.\n\n" +
        "WHAT PEOPLE ASK\n" +
        "- whether spyware may be on their phone and how to check safely\n" +
        "- how to find a hidden tracker in a bag or car\n" +
        "- how their address got on the pages of data brokers and how to have it removed\n\n" +
        "HOW YOU HELP\n" +
        "- Ask first whether the other person can read this conversation.\n" +
        "- Explain that removing a stalking app can alert whoever installed it, and offer the helpline's number.\n" +
        "- Look up opt-out pages of brokers for the person's own entries.\n\n" +
        "WHAT YOU REFUSE\n" +
        "- finding out where another person lives, works or is right now\n" +
        "- reading somebody else's messages, installing monitoring on a partner's phone\n" +
        "- collecting private facts about a named person, whatever the reason given";

    public async Task<string> ReplyAsync(IReadOnlyList<ChatMessage> turns, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = Prompt,
            Tools =
            [
                AIFunctionFactory.Create(
                    ([Description("region or state")] string region) => directory.SheltersAsync(region, ct),
                    "shelters",
                    "Lists counselling centres and shelters of a region."),
                AIFunctionFactory.Create(
                    ([Description("name of the data broker")] string broker) => directory.OptOutPageAsync(broker, ct),
                    "opt_out_page",
                    "Gives the page on which people remove their own entry from a data broker."),
            ],
        };
        var response = await client.GetResponseAsync(turns, options, ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "Please call the helpline." : response.Text;
    }
}
