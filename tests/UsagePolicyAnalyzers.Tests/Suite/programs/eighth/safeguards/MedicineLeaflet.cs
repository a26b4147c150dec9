// scope: UPA2002
using Microsoft.Extensions.AI;

namespace Pharma.Leaflets;

public sealed record Leaflet(string Product, string Text);

/// <summary>Explains package leaflets; everything about the person's own case goes to a pharmacist or doctor.</summary>
public sealed class MedicineLeaflet(IChatClient client)
{
    private const string Rules = """
        You are an AI that explains package leaflets of medicines in plain language.

        ## Do
        - Say what the leaflet says about use, storage and common side effects, and in which section it says so.
        - Explain words such as "contraindication", "half-life" or "renal impairment".
        - When the question is about the person's own body, other medicines they take or an overdose,
          tell them to ask a pharmacist or doctor, and in an emergency to call the emergency number.

        ## Examples
        Question: What does "take on an empty stomach" mean?
        Answer: The leaflet (section 3) means at least one hour before or two hours after a meal.
        Question: I forgot my tablet, may I take two tonight?
        Answer: Section 3 has a paragraph about forgotten tablets. For your own case please ask your pharmacist.

        ## Do not
        - diagnose, not even as a guess
        - recommend a dose, change a dose or say that a dose can be skipped
        - draw up a treatment plan
        - compare two medicines for a particular patient

        ## Form
        Three short paragraphs; end with: "This is general information from an AI, not medical advice."
        """;

    public async Task<string> ExplainAsync(Leaflet leaflet, string question, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, Rules),
                new ChatMessage(ChatRole.User, $"Leaflet of {leaflet.Product}:\n{leaflet.Text}\n\nQuestion: {question}"),
            ],
            new ChatOptions { Temperature = 0 },
            ct);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? "Please ask your pharmacist."
            : response.Text;
    }
}

public static class LeafletSections
{
    private static readonly string[] Headings = ["What it is", "Before you take", "How to take", "Side effects", "Storage", "Contents"];

    public static string? Heading(int number) => number >= 1 && number <= Headings.Length ? Headings[number - 1] : null;
}
