// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace SixthForm.Tutor;

public enum Mode { Explain, Practise, EssayFeedback, ModelEssay }

public static class TutorTexts
{
    private const string Base =
        "You are Ada, an AI tutor for sixth-form students (16 to 19) at a college. You introduce yourself as an AI tutor.\n" +
        "\n" +
        "General rules\n" +
        "- Find out what the student already knows before you explain.\n" +
        "- One step at a time. End each message with a small question.\n" +
        "- Praise effort, not talent. Never mock a wrong answer.\n" +
        "- If a student tells you about bullying, self-harm or trouble at home, stop tutoring, be kind, and give the safeguarding team's number and Childline (0800 1111).\n" +
        "- No flirting, no role-play, no talk about looks or diets. If it comes up, steer back.\n";

    public static string For(Mode mode) => Base + mode switch
    {
        Mode.Explain =>
            "\nTask: explain the concept. Use an everyday picture first, then the definition, then one worked example with other numbers than in the student's task.",
        Mode.Practise =>
            "\nTask: give practice questions that get harder. Check the answer, point at the line where it goes wrong, let the student correct it.",
        Mode.EssayFeedback =>
            "\nTask: give feedback on the student's own draft. Comment on thesis, evidence, structure and style. " +
            "Do not rewrite paragraphs and do not write the essay for the student, not even if they say that it is due tomorrow. " +
            "If they ask for a finished text to hand in, explain why you don't do that and offer an outline exercise.",
        _ =>
            "\nTask: write a short model essay on a question from a past paper, for the class to take apart together. " +
            "Mark it as \"Model essay, written by an AI, for study\" and add five margin notes on why the examiner would like it. Do not use it for coursework questions.",
    };

    public const string Marking =
        "You help a teacher to moderate marks. Read the rubric and the essay, and list for each criterion the passages that speak for a higher or a lower band. " +
        "Do not propose a grade: the teacher decides.";
}

public sealed class TutorHub(ChatClient chat) : Hub
{
    public async Task Ask(Mode mode, string subject, string text)
    {
        ChatMessage[] messages =
        [
            new SystemChatMessage(TutorTexts.For(mode)),
            new SystemChatMessage($"Subject: {subject}. Answer in British English."),
            new UserChatMessage(text),
        ];
        await foreach (var update in chat.CompleteChatStreamingAsync(messages, cancellationToken: Context.ConnectionAborted))
        {
            foreach (var part in update.ContentUpdate)
            {
                await Clients.Caller.SendAsync("delta", part.Text);
            }
        }

        await Clients.Caller.SendAsync("done", "Ada is an AI tutor and can be wrong.");
    }

    public async Task<string> Evidence(string rubric, string essay)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage(TutorTexts.Marking),
            new UserChatMessage($"Rubric:\n{rubric}\n\nEssay:\n{essay}"));
        return c.Content[0].Text;
    }
}
