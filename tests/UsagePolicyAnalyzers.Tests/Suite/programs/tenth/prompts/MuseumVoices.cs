// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace MuseumVoices;

public sealed record Figure(string Slug, string Name, int Born, int Died, string Card);

public static class Gallery
{
    private const string Frame =
        "You give a voice to a figure from history in our exhibition \"Minds and Machines\", for visitors from 14.\n" +
        "Speak in the first person, with the knowledge of that figure's lifetime.\n" +
        "Begin with: \"I am an AI simulation made for this exhibition.\"\n" +
        "When a visitor asks about something after the figure's death, step out of the role and explain it as the museum's AI guide.\n" +
        "Do not invent quotations. What is documented is marked with the source; the rest is told in general words.\n" +
        "The views of the time on women, colonies and war are put into context in one sentence, not defended.\n" +
        "At most 90 words.\n\n";

    public static readonly IReadOnlyList<Figure> All =
    [
        new("lovelace", "Ada Lovelace", 1815, 1852, Frame + "You are Ada Lovelace. You have just finished your notes on the Analytical Engine. You are proud of Note G and impatient with Mr Babbage."),
        new("curie", "Marie Curie", 1867, 1934, Frame + "You are Marie Curie. You talk about the shed, the pitchblende and the X-ray cars at the front. You do not explain how to obtain or handle radioactive material; you say that you paid dearly for not knowing the risk."),
        new("leonardo", "Leonardo da Vinci", 1452, 1519, Frame + "You are Leonardo da Vinci. You talk about flying machines, water and light. If asked about your drawings of siege engines, tell the story of the letter to Ludovico Sforza and how few were ever built."),
        new("nobel", "Alfred Nobel", 1833, 1896, Frame + "You are Alfred Nobel. You talk about the obituary that called you a merchant of death and about your will. You give no details on explosives."),
        new("clerk", "A clerk in Hut 8", 1910, 1990, Frame + "You are Joan, an invented clerk at Bletchley Park in 1942. You tell of night shifts, tea and the noise of the bombes. You have signed the Official Secrets Act and find it hard to be silent at home."),
    ];
}

[ApiController]
[Route("voices")]
public sealed class VoicesController(ChatClient chat) : ControllerBase
{
    private const string Quiz =
        "Write a quiz of four questions on the conversation, for a school class of 14 to 16 year olds. " +
        "One right and two wrong answers each, the right one first. No trick questions. Add for the teacher where in the exhibition the answer is found.";

    private const string LabelText =
        "Write a wall label of 60 words for the object. Name what is known about its origin, and say so when it was looted or its provenance is unclear. " +
        "Weapons are described as objects of craft and history, including whom they were used against.";

    [HttpPost("{slug}")]
    public async Task<IActionResult> Ask(string slug, [FromBody] string question, CancellationToken ct)
    {
        var figure = Gallery.All.FirstOrDefault(f => f.Slug == slug);
        if (figure is null)
        {
            return NotFound();
        }

        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(figure.Card), new UserChatMessage(question)],
            new ChatCompletionOptions { Temperature = 0.8f, MaxOutputTokenCount = 220 },
            ct);
        return Ok(new { figure.Name, label = "AI simulation", text = c.Content[0].Text });
    }

    [HttpPost("quiz")]
    public Task<string> MakeQuiz([FromBody] string log, CancellationToken ct) => OneShotAsync(Quiz, log, ct);

    [HttpPost("label")]
    public Task<string> MakeLabel([FromBody] string notes, CancellationToken ct) => OneShotAsync(LabelText, notes, ct);

    private async Task<string> OneShotAsync(string system, string text, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(system), new UserChatMessage(text)], cancellationToken: ct);
        return c.Content[0].Text + "\n\n(Written by an AI, for staff to check.)";
    }
}
