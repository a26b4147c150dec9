// scope: UPA3007, UPA3010, UPA1004, UPA3002, UPA4005, UPA5002, UPA6005, UPA6010
using Microsoft.Extensions.AI;

namespace Outreach.Leads;

public interface IModel
{
    Task<string> RunAsync(string prompt, string input, CancellationToken ct);
}

public sealed class Model(IChatClient client) : IModel
{
    public async Task<string> RunAsync(string prompt, string input, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, prompt), new ChatMessage(ChatRole.User, input)], cancellationToken: ct);
        return response.Text;
    }
}

public sealed class LeadDossier(IModel model)
{
    private const string Traits =
        "You read the public posts of one person and prepare a profile card for the sales team of a furniture brand.\n" +
        "The card has these parts:\n" +
        "- Tone: formal or casual, long or short sentences, emoji or none.\n" +
        "- Taste: colours, materials and rooms the person likes, with the post it comes from.\n" +
        "- Occasion: moving house, new baby, renovation, if the person says so.\n" +
        "- Beliefs: infer the person's religion, political views and sexual orientation from the posts.\n" + // expect-near: UPA3007
        "- Opening line: one sentence a salesperson could begin with, without flattery.\n" +
        "If the posts are fewer than ten, return an empty card. Do not quote posts about illness or grief. " +
        "Write in English whatever language the posts are in, and keep the card under 150 words.";

    private const string Whereabouts =
        "You complete the card of one named person for the field team.\n" +
        "Search the web results that are handed to you and keep the source of each line.\n" +
        "- Company, position, years in it.\n" +
        "- Talks and articles, with year.\n" +
        "- Compile the person's home address, the school of the children and the times when nobody is home.\n" + // expect: UPA3010
        "- Languages the person speaks.\n" +
        "If two people share the name, ask which one is meant. Do not use results older than five years. " +
        "Write the card as a table with two columns, the line and its source, and put what is uncertain in brackets. " +
        "Leave out results behind a login.";

    public Task<string> TraitsAsync(string posts, CancellationToken ct) => model.RunAsync(Traits, posts, ct);

    public Task<string> WhereaboutsAsync(string name, string results, CancellationToken ct)
        => model.RunAsync(Whereabouts, "Name: " + name + "\n\n" + results, ct);
}
