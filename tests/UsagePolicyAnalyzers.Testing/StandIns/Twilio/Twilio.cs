namespace Twilio.Rest.Api.V2010.Account
{
    public class CreateMessageOptions(string to) { public string To => to; public string? Body { get; set; } }
    public class MessageResource
    {
        public static MessageResource Create(CreateMessageOptions options) => null!;
        public static MessageResource Create(string to, string? from = null, string? body = null) => null!;
        public static Task<MessageResource> CreateAsync(CreateMessageOptions options) => null!;
        public static Task<MessageResource> CreateAsync(string to, string? from = null, string? body = null) => null!;
    }
    public class CreateCallOptions { }
    public class CallResource
    {
        public static CallResource Create(CreateCallOptions options) => null!;
        public static CallResource Create(string to, string from, string? twiml = null) => null!;
        public static Task<CallResource> CreateAsync(CreateCallOptions options) => null!;
        public static Task<CallResource> CreateAsync(string to, string from, string? twiml = null) => null!;
    }
}

namespace Twilio.TwiML
{
    public class MessagingResponse { public MessagingResponse Message(string? body = null) => this; }
    public class VoiceResponse
    {
        public VoiceResponse Say(string? message = null, string? voice = null) => this;
        public VoiceResponse Play(Uri? url = null) => this;
    }
}
