namespace UsagePolicyAnalyzers.Sdk;

/// <summary>
/// What a symbol is to the analysis. In a table the name is written in kebab-case (<c>model-call</c>).
/// A row names a member, or a type where the comment says "a type".
/// Unless a comment says otherwise, <c>text=</c>, <c>prompt=</c> and the like name parameters of the member.
/// </summary>
internal enum Role
{
    /// <summary>Sends input to a language model. <c>prompt=</c> messages, request or text; <c>system=</c> and <c>user=</c> text of one role; <c>options=</c>; <c>model=</c>; <c>kind=</c>chat, agent, completion, batch.</summary>
    ModelCall,

    /// <summary>As <see cref="ModelCall"/>, with the reply in pieces.</summary>
    StreamingModelCall,

    /// <summary>As <see cref="ModelCall"/>, with the reply read into the type argument.</summary>
    TypedModelCall,

    /// <summary>Makes or changes an image or a video. <c>prompt=</c>, <c>options=</c>; <c>kind=</c>image, video.</summary>
    ImageCall,

    /// <summary>Makes speech. <c>text=</c> what is spoken, <c>options=</c>, <c>voice=</c>.</summary>
    SpeechCall,

    /// <summary>Makes text of speech. <c>prompt=</c>, <c>options=</c>.</summary>
    TranscriptionCall,

    /// <summary>Makes vectors. <c>text=</c>.</summary>
    EmbeddingCall,

    /// <summary>Opens or feeds a live session with a model. <c>prompt=</c>, <c>options=</c>.</summary>
    RealtimeCall,

    /// <summary>Checks content for what policies forbid. <c>text=</c> what is checked, <c>options=</c>.</summary>
    ModerationCall,

    /// <summary>Says what a moderation call found. <c>kind=</c>flag, score, severity, list.</summary>
    ModerationVerdict,

    /// <summary>A type: the client of a moderation service.</summary>
    ModerationClient,

    /// <summary>A type: a client, service or agent through which models are called.</summary>
    ModelClient,

    /// <summary>A type: what a model call returns, or a part of it.</summary>
    ModelResult,

    /// <summary>Makes a system message. <c>text=</c>.</summary>
    SystemMessage,

    /// <summary>Makes a developer message. <c>text=</c>.</summary>
    DeveloperMessage,

    /// <summary>Makes a user message. <c>text=</c>.</summary>
    UserMessage,

    /// <summary>Makes a message of the model. <c>text=</c>.</summary>
    AssistantMessage,

    /// <summary>Makes the result of a tool for the model. <c>text=</c>.</summary>
    ToolMessage,

    /// <summary>Makes a message whose role is an argument (<c>role=</c>, <c>text=</c>) or a property of the object (<c>role-member=</c>, <c>text-member=</c>).</summary>
    RoleMessage,

    /// <summary>A value of a message's role. <c>means=</c>system, developer, user, assistant, tool.</summary>
    RoleValue,

    /// <summary>A property, or a member with parameters (<c>text=</c>), that carries prompt text. <c>means=</c> whose words they are, as in <see cref="RoleValue"/>, or <c>image</c>, <c>speech</c>, <c>any</c>.</summary>
    PromptText,

    /// <summary>Gives what the model said.</summary>
    ModelOutput,

    /// <summary>Says why the model stopped, on a result. <c>filtered=</c> names of the values that mean filtered or refused.</summary>
    FinishReason,

    /// <summary>A value that means the reply was filtered or refused.</summary>
    FilteredReason,

    /// <summary>Carries the model's refusal or a filter's finding, on a result.</summary>
    Refusal,

    /// <summary>Sets how strict the provider's filter is: a property, or a parameter (<c>setting=</c>).</summary>
    SafetySetting,

    /// <summary>A value that means the filter is off or at its lowest, or a member that switches it off. <c>value=</c> constants that do, where the member is a property or takes a string.</summary>
    SafetyOff,

    /// <summary>Says on a call's options (its containing type) which person the call is for; or a parameter (<c>user=</c>).</summary>
    EndUserId,

    /// <summary>Gives the model a schema for its reply. <c>schema=</c>, <c>name=</c>; the type argument where there is one.</summary>
    StructuredOutput,

    /// <summary>Offers a function to the model. <c>delegate=</c>, <c>name=</c>, <c>description=</c>, <c>schema=</c>; a property where none is given.</summary>
    ToolDefinition,

    /// <summary>A type: an attribute that offers a method (<c>on=</c>method) or the marked methods of a class (<c>on=</c>type) to the model; <c>offered=</c>names of what must be used for that, where the attribute is not enough.</summary>
    ToolAttribute,

    /// <summary>A type: a function that is offered to the model.</summary>
    ToolType,

    /// <summary>Makes a tool wait for a person. <c>tool=</c> what is wrapped.</summary>
    ToolApproval,

    /// <summary>Takes an approval away. <c>value=</c> constants that do, where it is a property or has an argument.</summary>
    ApprovalWeakener,

    /// <summary>Runs the functions that the model asks for, unasked. <c>value=</c> constants that do, where it is a property; <c>off=</c> the parameter that switches it off with <c>false</c>.</summary>
    AutoInvoke,

    /// <summary>Makes a client. <c>key=</c>, <c>model=</c>, <c>system=</c>, <c>endpoint=</c>, <c>safety=</c>.</summary>
    ClientConstruction,

    /// <summary>Takes a provider's key: a property, or a parameter (<c>key=</c>). <c>kind=</c>header where any service's key may go there.</summary>
    ApiKey,

    /// <summary>Records prompts and replies when set. <c>value=</c> constants that do.</summary>
    SensitiveTelemetry,

    /// <summary>A type: stands between the program and the model (delegating client, filter).</summary>
    Middleware,

    /// <summary>Puts middleware before the model. <c>delegate=</c>.</summary>
    MiddlewareRegistration,

    /// <summary>Hands text to people: a call (<c>text=</c>), or a property that is shown. <c>channel=</c>http, page, hub, bot, mail, sms, push, desktop, console, grpc, event.</summary>
    PersonFacingOutput,

    /// <summary>Gives an object whose every call reaches people: the clients of a typed hub, the writer of a console. <c>channel=</c> as above.</summary>
    PersonFacingReceiver,

    /// <summary>Gives what a person wrote: a property, or a method's result. <c>channel=</c> as above.</summary>
    UserInput,

    /// <summary>A type: an attribute on a parameter or property that binds what a person sent. <c>channel=</c>.</summary>
    UserInputAttribute,

    /// <summary>Puts a handler at an address. <c>route=</c>, <c>delegate=</c>.</summary>
    EndpointRegistration,

    /// <summary>A type: an attribute that makes a member an endpoint. <c>channel=</c>.</summary>
    EndpointAttribute,

    /// <summary>A type: its descendants are endpoints (controller, hub, page, bot). <c>channel=</c>, <c>text=</c> parameters of handlers that hold what people wrote.</summary>
    EndpointType,

    /// <summary>Sets a header of a reply. <c>name=</c>, <c>text=</c>.</summary>
    ResponseHeader,

    /// <summary>Puts a filter or middleware before endpoints. <c>delegate=</c>.</summary>
    EndpointFilter,

    /// <summary>Plays sound to people. <c>text=</c> what is spoken, <c>audio=</c> what is played.</summary>
    SpeechPlayback,

    /// <summary>A point where a person decides.</summary>
    ReviewHook,

    /// <summary>A type: an interface or base class whose implementations are review hooks, or an attribute that marks one.</summary>
    ReviewType,

    /// <summary>Gives the text without what is sensitive in it. <c>text=</c>.</summary>
    Redactor,

    /// <summary>A type: looks like a redactor and changes nothing.</summary>
    NotRedactor,

    /// <summary>Writes to logs, traces or metrics. <c>text=</c>.</summary>
    Logger,

    /// <summary>Changes the world outside the program. <c>kind=</c>http, data, file, process, mail, message, payment, device, account, code.</summary>
    Consequence,

    /// <summary>A type: an attribute that marks personal data. <c>kind=</c> as in the identifiers' table, where it says one.</summary>
    PersonalDataAttribute,

    /// <summary>A type: an attribute that says data is not personal.</summary>
    NotPersonalDataAttribute,

    /// <summary>Gives what it was given: the receiver, or <c>from=</c> parameters.</summary>
    PassThrough,
}
