// references: Azure.Core, Azure.AI.ContentSafety
// scope: UPA4009
using Azure.AI.ContentSafety;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Translators.Web;

public sealed record GlossaryForm(string Text, string GlossaryHint);

[Route("glossary")]
public sealed class GlossaryController(IChatClient client, ContentSafetyClient safety, IGlossary glossary) : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Translate([FromForm] GlossaryForm form, CancellationToken ct)
    {
        if (await UnsafeAsync(form.Text, ct) || await UnsafeAsync(form.GlossaryHint, ct))
        {
            return BadRequest();
        }

        var lookup = AIFunctionFactory.Create(
            (string term) => glossary.Find(term),
            "glossary",
            "Looks up the agreed translation of a term. " + form.GlossaryHint); // expect-near: UPA4009
        var options = new ChatOptions
        {
            Instructions = "Translate the text into British English. Use the glossary for terms of shipbuilding.",
            Tools = [lookup],
        };

        var response = await client.GetResponseAsync(form.Text, options, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return UnprocessableEntity();
        }
        ViewData["Notice"] = "Machine translation by an AI model, not proofread.";
        return View("Result", response.Text + "\n\n[Translated by AI]");
    }

    private async Task<bool> UnsafeAsync(string text, CancellationToken ct)
    {
        var result = await safety.AnalyzeTextAsync(text, ct);
        return result.Value.CategoriesAnalysis.Any(c => c.Severity >= 4);
    }
}

public interface IGlossary
{
    string Find(string term);
}
