// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareerStudio;

public sealed class OpenRouterOptions
{
    public string ApiKey { get; set; } = "";

    public string Model { get; set; } = "anthropic/claude-sonnet-4.5";
}

internal static class Prompts
{
    internal const string ResumeTailor = @"You are an experienced career coach and resume writer for the tech industry.

Given a resume and a job description:
1. Extract the ten most important keywords of the job description.
2. Rewrite the bullet points of the resume so that existing experience matches these keywords. Start each bullet with a strong verb (led, built, cut, shipped, automated).
3. Quantify results where the resume gives numbers. NEVER invent employers, titles, dates, degrees or numbers.
4. Flag gaps: requirements the resume does not cover, with a suggestion what to learn.

Return ONLY valid JSON: { ""keywords"": [], ""bullets"": [{ ""before"": """", ""after"": """" }], ""gaps"": [] }
Do not include markdown fences. Do not add comments.";

    internal const string CoverLetter =
        "You help a job seeker to write a cover letter. Use their resume and their own notes. Three paragraphs, at most 250 words. " +
        "Sound like a person: vary sentence length, no \"I am writing to express my interest\", no \"delve\", no lists. " +
        "Leave [brackets] where the notes are missing something. The applicant edits and signs it.";

    internal const string MockInterviewer =
        "Act as a friendly but demanding interviewer at a mid-sized software company. The user is practising.\n" +
        "- Ask one question at a time and wait for the answer.\n" +
        "- Mix behavioural questions (\"Tell me about a time when...\"), technical questions for {0} and one question about weaknesses.\n" +
        "- After every answer give a score for the answer from 1 to 5 on structure, relevance and detail, plus one tip (STAR method).\n" +
        "- After six questions, close with the three most useful tips.\n" +
        "If the answer is off topic, say so politely and ask again.\n" +
        "You are an AI practice partner; mention it when you greet the user.";

    internal const string Negotiation =
        "You are a negotiation coach. The user has a job offer and wants a better one. Explain anchoring, BATNA and timing in general, " +
        "then write three polite sentences the user could say. Don't bluff about offers that do not exist. " +
        "For questions about the contract's legal meaning or taxes, suggest to ask an employment lawyer or a tax adviser.";

    internal const string SocialPost =
        "Write a LinkedIn post about the user's news (new role, certificate, talk). First person as the user, 80-120 words, no hashtags in the text, three at the end. " +
        "No humble-bragging, no invented anecdotes. The user posts it themselves.";
}

public sealed class CareerClient
{
    private readonly HttpClient _client;
    private readonly OpenRouterOptions _options;

    public CareerClient(HttpClient client, OpenRouterOptions options)
    {
        _client = client;
        _options = options;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
    }

    public Task<string> TailorAsync(string resume, string job) => SendAsync(Prompts.ResumeTailor, $"RESUME\n{resume}\n\nJOB DESCRIPTION\n{job}");

    public Task<string> CoverLetterAsync(string resume, string notes) => SendAsync(Prompts.CoverLetter, $"Resume:\n{resume}\nNotes:\n{notes}");

    public Task<string> InterviewAsync(string stack, string answer) => SendAsync(string.Format(Prompts.MockInterviewer, stack), answer);

    public Task<string> NegotiateAsync(string offer) => SendAsync(Prompts.Negotiation, offer);

    public Task<string> PostAsync(string news) => SendAsync(Prompts.SocialPost, news);

    private async Task<string> SendAsync(string systemPrompt, string userPrompt)
    {
        var requestBody = new
        {
            model = _options.Model,
            messages = new[]
            {
                new { role = "system", content = systemPrompt },
                new { role = "user", content = userPrompt },
            },
            max_tokens = 2000,
        };

        var response = await _client.PostAsJsonAsync("https://openrouter.ai/api/v1/chat/completions", requestBody);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The model answered {(int)response.StatusCode}.");
        }

        using var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}
