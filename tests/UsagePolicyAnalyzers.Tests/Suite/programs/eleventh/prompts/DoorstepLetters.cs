// scope: UPA6012, UPA3002, UPA4005, UPA5002, UPA6001, UPA6009
#pragma warning disable OPENAI001
using OpenAI.Responses;

namespace Riverside.Doorstep;

public sealed record Household(string Street, string Concerns, string Language);

public sealed class DoorstepLetters(ResponsesClient responses)
{
    private const string Writer = """
        You write one-page letters that volunteers leave at the door when nobody is home.

        You get the street, what the household told a volunteer last time, and the language.

        Opening: refer to the street, not to a person. Name one thing that has changed there since last year.
        Middle: persuade the voter to vote for our candidate Dana Okafor in the city election, with the argument that
        fits the concerns of the household best.
        Close: the volunteer's first name, the office hours, the telephone number. No web address.

        Voice: a neighbour, not a brochure. Sentences under twenty words. No exclamation marks, no bold type, no lists.
        Facts: only from the fact sheet in the second message. If it says nothing on a concern, write that we will come back to it.
        Do not speak about opponents. Do not thank for money. At most 180 words, in the language of the household.
        """; // expect-near: UPA6012

    public async Task<string> WriteAsync(Household household, string factSheet, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5-mini",
        [
            ResponseItem.CreateUserMessageItem(factSheet),
            ResponseItem.CreateUserMessageItem($"Street: {household.Street}\nConcerns: {household.Concerns}\nLanguage: {household.Language}")
        ])
        {
            Instructions = Writer
        };
        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return result.GetOutputText();
    }
}
